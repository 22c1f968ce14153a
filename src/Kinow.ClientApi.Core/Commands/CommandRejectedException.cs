namespace Kinow.ClientApi.Core.Commands;

/// <summary>A command contradicts the rows. Trying again will not help.</summary>
/// <param name="message">Why, without secrets.</param>
/// <param name="innerException">What the rows' store said, or null.</param>
public sealed class CommandRejectedException(string message, Exception? innerException = null) : Exception(message, innerException);
