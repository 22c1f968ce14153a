namespace Kinow.ClientApi.Core.Television;

/// <summary>What a television that asks is told.</summary>
public enum SignInStanding
{
    /// <summary>The secret is not that of the request, or its time is over.</summary>
    Expired,

    /// <summary>It asks too often.</summary>
    TooSoon,

    /// <summary>Nobody has decided yet.</summary>
    Pending,

    /// <summary>It is turned away.</summary>
    Denied,

    /// <summary>It may sign in.</summary>
    Allowed,
}
