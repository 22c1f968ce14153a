using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

internal sealed record SetBookmarkData(long ProductId, bool Bookmarked)
{
    public static SetBookmarkData From(SetBookmark command) => new(command.ProductId, command.Bookmarked);

    public SetBookmark ToCommand(Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        ProductId = Known.Id(ProductId, "productId"),
        Bookmarked = Bookmarked,
    };
}
