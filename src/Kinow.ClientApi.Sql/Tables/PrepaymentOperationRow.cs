using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Prepayment;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>An operation on the prepayment balance of an account.</summary>
internal sealed record PrepaymentOperationRow(Guid Customer, PrepaymentOperation Operation);
