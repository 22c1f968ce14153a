using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A credit note of an order.</summary>
internal sealed record CreditNoteRow(Guid Customer, Guid Order, CreditNote Note);
