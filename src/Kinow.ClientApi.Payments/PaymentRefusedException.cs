namespace Kinow.ClientApi.Payments;

/// <summary>A gateway does not do what it was asked for, and will not when it is asked again.</summary>
/// <param name="code">The gateway's code, such as <c>amount_too_small</c>. Neither secret nor personal.</param>
/// <param name="message">What is wrong, without anything secret or personal.</param>
public sealed class PaymentRefusedException(string code, string message) : Exception(message)
{
    /// <summary>The code of an attempt that was begun before with other details: the next attempt is another payment.</summary>
    public const string OtherDetails = "idempotency_error";

    /// <summary>The gateway's code.</summary>
    public string Code { get; } = code;
}
