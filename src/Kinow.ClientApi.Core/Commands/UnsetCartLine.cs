using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A way to get a product is not in the cart.</summary>
public sealed record UnsetCartLine : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UnsetCartLine> Kind { get; } = new("unset_cart_line", version: 1)
    {
        Rule = static command => ValueRules.Id("productId", command.ProductId) ?? (command.Mode >= 0 ? null : "mode is negative."),
        Fold = static (user, command) => user.Cart is not { } cart ? user : user with
        {
            Cart = cart with
            {
                Lines = cart.Lines.RemoveAll(line => line.AccessMode == command.Line && line.Gift?.Id == command.GiftId),
                DateUpd = command.Instant > cart.DateUpd ? command.Instant : cart.DateUpd,
            },
        },
        Parts = static command => [SetCartLine.PartOf(command.Line, command.GiftId)],
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (later, earlier) => later.Line == earlier.Line && later.GiftId == earlier.GiftId,
    };

    /// <summary>The product.</summary>
    public required long ProductId { get; init; }

    /// <summary>Number of its access mode.</summary>
    public required long Mode { get; init; }

    /// <summary>The gift that the line is; null for what the buyer is to have.</summary>
    public Guid? GiftId { get; init; }

    private AccessModeId Line => new(ProductId, Mode);
}
