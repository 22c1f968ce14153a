using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>An identity of an account.</summary>
internal sealed record IdentityRow(Guid Customer, UserIdentity Identity);
