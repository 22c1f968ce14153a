using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What an account signs in with.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Email">Its address.</param>
/// <param name="PasswordHash">Its password in the versioned format of hashes; empty for an account that has none.</param>
/// <param name="Active">False: the account is closed.</param>
public sealed record Credential(Guid UserId, EmailAddress Email, string PasswordHash, bool Active = true);
