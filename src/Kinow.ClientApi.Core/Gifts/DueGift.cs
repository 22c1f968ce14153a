using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Gifts;

/// <summary>A gift whose mail is to go out.</summary>
/// <param name="Giver">The account that has paid it.</param>
/// <param name="GiverName">First name of its owner.</param>
/// <param name="Order">The order.</param>
/// <param name="Line">The line of the order that it is.</param>
public sealed record DueGift(Guid Giver, string GiverName, Guid Order, OrderLine Line);
