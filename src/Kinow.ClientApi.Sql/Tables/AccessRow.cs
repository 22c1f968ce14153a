using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>An access of an account.</summary>
internal sealed record AccessRow(Guid Customer, ProductAccess Access);
