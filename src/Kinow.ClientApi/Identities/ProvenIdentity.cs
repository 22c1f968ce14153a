using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Identities;

/// <summary>Who somebody is, as another service has just confirmed.</summary>
/// <param name="Key">The identity.</param>
internal sealed record ProvenIdentity(IdentityKey Key)
{
    /// <summary>How long ago the service may have vouched for somebody who confirms something by it.</summary>
    public static readonly TimeSpan MostAge = TimeSpan.FromMinutes(10);

    /// <summary>The person's address; none when the service tells none that can be one.</summary>
    public EmailAddress Email { get; init; }

    /// <summary>Whether the service vouches that the address is the person's.</summary>
    public bool IsEmailVerified { get; init; }

    /// <summary>First name; null when it is not told.</summary>
    public string? Firstname { get; init; }

    /// <summary>Last name; null when it is not told.</summary>
    public string? Lastname { get; init; }

    /// <summary>When the service vouched for the person; null: it was asked just now.</summary>
    public DateTimeOffset? Issued { get; init; }

    /// <summary>Whether the person has signed in to the service a moment ago, and not merely at some time.</summary>
    public bool IsFreshAt(DateTimeOffset instant) => Issued is not { } issued || instant - issued <= MostAge;

    /// <summary>The address that the service vouches for; null for none.</summary>
    public EmailAddress? VerifiedEmail => IsEmailVerified && !Email.IsNone ? Email : null;
}
