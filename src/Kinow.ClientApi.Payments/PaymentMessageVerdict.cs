namespace Kinow.ClientApi.Payments;

/// <summary>What is known about a message of a gateway.</summary>
public enum PaymentMessageVerdict
{
    /// <summary>It tells of a payment.</summary>
    Event,

    /// <summary>It is genuine, and about nothing that matters here: another kind of event, or a payment that was not begun here.</summary>
    Ignored,

    /// <summary>It has no signature, or none that can be read.</summary>
    SignatureMissing,

    /// <summary>None of its signatures was made by one of the secrets over these bytes.</summary>
    SignatureWrong,

    /// <summary>It was signed more than five minutes ago, or claims to be from the future.</summary>
    NotFresh,

    /// <summary>It is genuine, but not in its form.</summary>
    Malformed,
}
