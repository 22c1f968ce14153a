using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Storage.Aurora.Accounts;

internal sealed class BookmarkRow
{
    public const string Select = """
        SELECT product_id AS ProductId, date_add AS DateAdd FROM customer_bookmark
        WHERE customer_id = @Id ORDER BY date_add DESC, product_id DESC
        """;

    public long ProductId { get; init; }

    public DateTime DateAdd { get; init; }

    public Bookmark ToBookmark() => new(ProductId, SqlInstants.Read(DateAdd));
}
