namespace Kinow.ClientApi.Payments;

/// <summary>A gateway does not do what it was asked for, and will not when it is asked again.</summary>
/// <param name="code">The gateway's code, such as <c>amount_too_small</c>. Neither secret nor personal.</param>
/// <param name="message">What is wrong, without anything secret or personal.</param>
public sealed class PaymentRefusedException(string code, string message) : Exception(message)
{
    /// <summary>The code of an attempt that was begun before with other details: the next attempt is another payment.</summary>
    public const string OtherDetails = "idempotency_error";

    /// <summary>
    /// The code of an attempt that the gateway failed at and never answers otherwise, so that asking again does not tell whether it was
    /// made: the next attempt is another payment, and money of both is told of as such.
    /// </summary>
    public const string AttemptLost = "attempt_lost";

    /// <summary>Whether a further attempt may do what this one cannot.</summary>
    public bool AsksForNextAttempt => Code is OtherDetails or AttemptLost;

    /// <summary>The gateway's code.</summary>
    public string Code { get; } = code;
}
