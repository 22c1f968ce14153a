using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The account exists.</summary>
public sealed record CreateUser : Command
{
    /// <summary>Its profile.</summary>
    public required UserProfile Profile { get; init; }

    /// <summary>Its password in the versioned format of hashes.</summary>
    public required string PasswordHash { get; init; }

    /// <summary>The anonymous session's identity that became this account, or null.</summary>
    public Guid? AnonymousId { get; init; }
}
