namespace Kinow.ClientApi.Sql.Schema;

/// <summary>The schema cannot be brought up to date. The message names the file, says why, and what to do.</summary>
/// <param name="message">The reason.</param>
/// <param name="innerException">What the database said.</param>
public sealed class MigrationException(string message, Exception? innerException = null) : Exception(message, innerException);
