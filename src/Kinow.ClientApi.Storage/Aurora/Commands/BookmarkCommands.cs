using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Commands;

/// <summary>Commands on bookmarks.</summary>
internal static class BookmarkCommands
{
    // A bookmark that is there keeps its date.
    private const string Add = """
        INSERT INTO customer_bookmark (customer_id, product_id, date_add) VALUES (@CustomerId, @ProductId, @DateAdd)
        ON DUPLICATE KEY UPDATE date_add = customer_bookmark.date_add
        """;

    private const string Remove = "DELETE FROM customer_bookmark WHERE customer_id = @CustomerId AND product_id = @ProductId";

    /// <summary>A product is, or is not, among the bookmarks.</summary>
    public static Task SetAsync(SqlSession session, SetBookmark command, CancellationToken cancellationToken) => session.ExecuteAsync(
        command.Bookmarked ? Add : Remove,
        new { CustomerId = SqlGuid.ToStore(command.UserId), command.ProductId, DateAdd = command.Instant.UtcDateTime },
        cancellationToken);
}
