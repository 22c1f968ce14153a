using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The renewal of a subscription stands so, as long as it is about the same period.</summary>
internal sealed class SetRenewalStateStatements() : CommandStatements<SetRenewalState>(SetRenewalState.Kind)
{
    private const string Save = """
        UPDATE product_access SET
          recurring = @DateRenewal IS NOT NULL,
          date_renewal = @DateRenewal,
          grace_until = @Grace,
          switch_offer_id = IF(@DateRenewal IS NULL, NULL, switch_offer_id),
          renewal_next = @Next,
          renewal_declined = @Declined,
          renewal_failure = @Failure,
          renewal_failure_date = @FailureDate,
          renewal_notice_price = @NoticePrice,
          renewal_notice_date = @NoticeDate,
          renewal_end = @End
        WHERE id = @AccessId AND customer_id = @AccountId AND recurring AND date_renewal = @Period
          AND (renewal_declined <= @Declined OR NOT (@DateRenewal <=> @Period))
        """;

    protected override Task RunAsync(SqlSession session, SetRenewalState command, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            Save,
            new()
            {
                ["AccountId"] = command.UserId,
                ["AccessId"] = command.AccessId,
                ["Period"] = command.Period,
                ["DateRenewal"] = command.DateRenewal,
                ["Grace"] = command.DateRenewal is { } date ? RenewalSchedule.GraceOf(date) : null,
                ["Next"] = command.State.DateNext,
                ["Declined"] = command.State.Declined,
                ["Failure"] = command.State.Failure,
                ["FailureDate"] = command.State.DateFailure,
                ["NoticePrice"] = command.State.NoticePrice,
                ["NoticeDate"] = command.State.DateNotice,
                ["End"] = SqlEnums.RenewalEndOrNull.Write(command.State.End),
            },
            cancellationToken);
}
