namespace Kinow.ClientApi.Local;

/// <summary>A server is not ready for the system. The message says which, and what to do.</summary>
/// <param name="message">The message.</param>
/// <param name="innerException">What the server said.</param>
internal sealed class ServerStateException(string message, Exception? innerException = null) : Exception(message, innerException);
