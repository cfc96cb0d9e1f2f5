/** The part of a pino logger that the bot needs. Facts never hold what people write or who they are. */
export interface BotLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

const nothing = () => undefined;
export const silentLogger: BotLogger = { info: nothing, warn: nothing, error: nothing };
