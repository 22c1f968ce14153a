using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>The cart of an account, without what is in it.</summary>
internal sealed record CartRow(Guid Customer, Cart Cart);
