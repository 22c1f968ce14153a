using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>A video was watched.</summary>
internal sealed class RecordWatchSessionStatements() : CommandStatements<RecordWatchSession>(RecordWatchSession.Kind)
{
    private const string Record = """
        INSERT INTO video_stat_session
          (command_id, customer_id, video_id, product_id, date, watched_time, seek, user_agent, country, access_id, profile_id)
        VALUES
          (@CommandId, @AccountId, @VideoId, @ProductId, @Date, @WatchedTime, @Seek, @UserAgent, @Country, @AccessId, @ProfileId)
        """;

    // Assignments happen from left to right: the date, which the others look at, is the last. A position at the same instant changes
    // nothing.
    private const string Progress = $"""
        INSERT INTO customer_watching (customer_id, profile_id, video_id, product_id, seek, date)
        SELECT @AccountId, @ProfileId, @VideoId, @ProductId, @Seek, @Date FROM DUAL WHERE {ProfileCondition.IsThere}
        ON DUPLICATE KEY UPDATE
          seek = IF(@Date > customer_watching.date, @Seek, customer_watching.seek),
          product_id = IF(@Date > customer_watching.date, @ProductId, customer_watching.product_id),
          date = GREATEST(customer_watching.date, @Date)
        """;

    // The access is read here, for one that is not the account's, or is limited no more, is used for nothing.
    private const string Plays = """
        INSERT INTO product_access_play (access_id, video_id, customer_id, date_first, date_last, plays, finished)
        SELECT a.id, @VideoId, a.customer_id, @First, @Last, @Count, @Finished FROM product_access a
        WHERE a.id = @AccessId AND a.customer_id = @AccountId AND (a.watching_duration IS NOT NULL OR a.maximum_views IS NOT NULL)
        ON DUPLICATE KEY UPDATE
          finished = IF(@Last = product_access_play.date_last, @Finished OR product_access_play.finished,
            IF(@Last > product_access_play.date_last, @Finished, product_access_play.finished)),
          plays = GREATEST(product_access_play.plays, @Count),
          date_first = LEAST(product_access_play.date_first, @First),
          date_last = GREATEST(product_access_play.date_last, @Last)
        """;

    protected override async Task RunAsync(SqlSession session, RecordWatchSession command, CancellationToken cancellationToken)
    {
        var values = new SqlArguments
        {
            ["CommandId"] = command.Id,
            ["AccountId"] = command.UserId,
            ["VideoId"] = command.VideoId,
            ["ProductId"] = command.ProductId,
            ["Date"] = command.Date,
            ["WatchedTime"] = command.WatchedTime,
            ["Seek"] = command.Seek,
            ["UserAgent"] = command.UserAgent,
            ["Country"] = command.Country,
            ["AccessId"] = command.AccessId,
        };
        ProfileCondition.AddTo(values, command.ProfileId);
        await session.ExecuteAsync(Record, values, cancellationToken);
        if (command.Seek is not null) await session.ExecuteAsync(Progress, values, cancellationToken);
        if (command.Plays is not { } plays) return;
        values["First"] = plays.First;
        values["Last"] = plays.Last;
        values["Count"] = plays.Count;
        values["Finished"] = plays.Finished;
        await session.ExecuteAsync(Plays, values, cancellationToken);
    }
}
