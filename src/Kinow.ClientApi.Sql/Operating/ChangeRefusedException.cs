namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Why a change is not made, in a sentence that says what to do. Nothing of it was done.</summary>
/// <param name="message">The sentence.</param>
public sealed class ChangeRefusedException(string message) : Exception(message);
