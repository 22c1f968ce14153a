using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;
using Kinow.ClientApi.Storage.Sqs.Envelopes;

namespace Kinow.ClientApi.Storage.Aurora.Commands;

/// <summary>Commands on what was watched.</summary>
internal static class WatchCommands
{
    private const string Record = """
        INSERT INTO video_stat_session
          (command_id, customer_id, video_id, product_id, date, watched_time, seek, user_agent, country, access_id)
        VALUES
          (@CommandId, @CustomerId, @VideoId, @ProductId, @Date, @WatchedTime, @Seek, @UserAgent, @Country, @AccessId)
        """;

    // Assignments happen from left to right: the date, which the others look at, is the last. A position at the same instant changes nothing.
    private const string Progress = """
        INSERT INTO customer_watching (customer_id, video_id, product_id, seek, date) VALUES (@CustomerId, @VideoId, @ProductId, @Seek, @Date)
        ON DUPLICATE KEY UPDATE
          seek = IF(@Date > customer_watching.date, @Seek, customer_watching.seek),
          product_id = IF(@Date > customer_watching.date, @ProductId, customer_watching.product_id),
          date = GREATEST(customer_watching.date, @Date)
        """;

    /// <summary>A video was watched.</summary>
    public static async Task RecordAsync(SqlSession session, RecordWatchSession command, CancellationToken cancellationToken)
    {
        var values = new
        {
            CommandId = SqlGuid.ToStore(command.Id),
            CustomerId = SqlGuid.ToStore(command.UserId),
            command.VideoId,
            command.ProductId,
            Date = command.Date.UtcDateTime,
            command.WatchedTime,
            command.Seek,
            command.UserAgent,
            Country = Codes.Text(command.Country),
            command.AccessId,
        };
        await session.ExecuteAsync(Record, values, cancellationToken);
        if (command.Seek is not null) await session.ExecuteAsync(Progress, values, cancellationToken);
    }
}
