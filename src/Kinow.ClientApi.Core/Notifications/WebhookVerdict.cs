namespace Kinow.ClientApi.Core.Notifications;

/// <summary>What is known about a notification after its signature was looked at.</summary>
public enum WebhookVerdict
{
    /// <summary>It comes from somebody who has one of the secrets, and it is fresh.</summary>
    Genuine,

    /// <summary>One of the three headers is missing.</summary>
    HeaderMissing,

    /// <summary>One of the three headers is longer than allowed, or not in its form.</summary>
    HeaderMalformed,

    /// <summary>The body is larger than allowed.</summary>
    BodyTooLarge,

    /// <summary>It was sent longer ago than the tolerance.</summary>
    TooOld,

    /// <summary>It claims to be sent later than now and the tolerance.</summary>
    TooNew,

    /// <summary>None of its signatures was made with one of the secrets over these bytes.</summary>
    SignatureWrong,
}
