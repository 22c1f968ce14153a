using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>An order of an account, without what has rows of its own.</summary>
internal sealed record OrderRow(Guid Customer, Order Order);
