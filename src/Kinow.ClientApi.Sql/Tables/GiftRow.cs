using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A gift of an order of an account.</summary>
/// <param name="DateSend">When its mail is due.</param>
internal sealed record GiftRow(Guid Customer, Guid Order, Gift Gift, DateTimeOffset DateSend);
