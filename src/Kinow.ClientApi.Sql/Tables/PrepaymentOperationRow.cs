using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>An operation on the prepayment balance of an account.</summary>
internal sealed record PrepaymentOperationRow(Guid Customer, PrepaymentOperation Operation);
