using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>The gifts among what an order sells.</summary>
public static class OrderGifts
{
    /// <summary>The gifts of an order that has just become paid.</summary>
    public static ImmutableArray<Gift> Of(Order order, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(order);
        return
        [
            .. order.Lines.Where(static line => line.Gift is not null)
                .Select(line => new Gift { Id = line.Gift!.Id, DateAdd = instant }),
        ];
    }

    /// <summary>The line of an order that a gift is.</summary>
    public static OrderLine? LineOf(Order order, Guid gift)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Lines.FirstOrDefault(line => line.Gift?.Id == gift);
    }
}
