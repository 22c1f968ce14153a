using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// A subscription renews itself, or does not. A period that was renewed meanwhile does not renew itself again: its next one is switched
/// off.
/// </summary>
internal sealed class SetAccessRenewalStatements() : CommandStatements<SetAccessRenewal>(SetAccessRenewal.Kind)
{
    private const string CountNext =
        "SELECT COUNT(*) FROM product_access WHERE renews_access_id = @AccessId AND customer_id = @AccountId FOR UPDATE";

    private const string Save = $"""
        UPDATE product_access SET
          grace_until = IF(@Recurring AND order_id IS NOT NULL, date_exp + INTERVAL @Grace SECOND, NULL),
          recurring = @Recurring AND date_exp IS NOT NULL,
          date_renewal = IF(@Recurring, date_exp, NULL),
          switch_offer_id = IF(@Recurring, switch_offer_id, NULL),
          message = IF(@Recurring, NULL, @Message)
        WHERE customer_id = @AccountId AND (id = @AccessId OR (NOT @Recurring AND renews_access_id = @AccessId))
          AND NOT {LaterCommands.SetTheSame}
        """;

    protected override async Task RunAsync(SqlSession session, SetAccessRenewal command, CancellationToken cancellationToken)
    {
        var values = LaterCommands.Arguments(command);
        values["AccessId"] = command.AccessId;
        values["Recurring"] = command.Recurring;
        values["Message"] = command.Message;
        values["Grace"] = (long)RenewalSchedule.Grace.TotalSeconds;
        if (command.Recurring && await session.FirstAsync<long>(CountNext, values, cancellationToken) > 0) return;
        await session.ExecuteAsync(Save, values, cancellationToken);
    }
}
