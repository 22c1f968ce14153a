namespace Kinow.Lambda.Secrets;

/// <summary>A secret could not be read. The message names the variable and the secret, never a value.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="cause">Why; <c>null</c> when the message says it all.</param>
public sealed class SecretException(string message, Exception? cause = null) : Exception(message, cause);
