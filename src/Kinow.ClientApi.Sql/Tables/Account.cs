using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>An account with what it signs in with.</summary>
internal sealed record Account(User User, Credential Credential);
