using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Storage.Aurora.Accounts;

internal sealed class WatchingRow
{
    public const string Select = """
        SELECT video_id AS VideoId, product_id AS ProductId, seek, date FROM customer_watching
        WHERE customer_id = @Id ORDER BY date DESC, video_id DESC LIMIT @MaxWatching
        """;

    public long VideoId { get; init; }

    public long ProductId { get; init; }

    public double Seek { get; init; }

    public DateTime Date { get; init; }

    public WatchProgress ToProgress() => new(VideoId, ProductId, Seek, SqlInstants.Read(Date));
}
