using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A product is, or is not, among the bookmarks.</summary>
internal sealed class SetBookmarkStatements() : CommandStatements<SetBookmark>(SetBookmark.Kind)
{
    // A bookmark that is there keeps its date.
    private const string Add = $"""
        INSERT INTO customer_bookmark (customer_id, profile_id, product_id, date_add)
        SELECT @AccountId, @ProfileId, @ProductId, @Instant FROM DUAL WHERE NOT {LaterCommands.SetTheSame} AND {ProfileCondition.IsThere}
        ON DUPLICATE KEY UPDATE date_add = customer_bookmark.date_add
        """;

    // Somebody else, such as the back office, may have put it there later.
    private const string Remove = $"""
        DELETE FROM customer_bookmark
        WHERE customer_id = @AccountId AND profile_id = @ProfileId AND product_id = @ProductId AND date_add <= @Instant
          AND NOT {LaterCommands.SetTheSame}
        """;

    protected override Task RunAsync(SqlSession session, SetBookmark command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["ProductId"] = command.ProductId;
        ProfileCondition.AddTo(values, command.ProfileId);
        return session.ExecuteAsync(command.Bookmarked ? Add : Remove, values, cancellationToken);
    }
}
