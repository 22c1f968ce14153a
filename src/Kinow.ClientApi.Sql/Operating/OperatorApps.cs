using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Changes how builds of apps stand, and what is released of them.</summary>
public sealed class OperatorApps(SqlDatabase database)
{
    private const string DeleteRule = "DELETE FROM app_rule WHERE id = @Id";
    private const string DeleteRelease = "DELETE FROM app_release WHERE platform = @Platform";

    private readonly OperatorChanges changes = new(database);

    /// <summary>What apps are told.</summary>
    public async Task<AppSettings> ReadAsync(CancellationToken cancellationToken) =>
        (await database.UseAsync(session => AppRows.ReadAsync(session, cancellationToken), cancellationToken)).Apps;

    /// <summary>Says how some builds stand, in the place of what was said of just these before.</summary>
    /// <param name="rule">The rule, without an identifier.</param>
    /// <param name="message">What is told in the platform's language, beside the message of the rule.</param>
    /// <returns>What was said, in some words.</returns>
    /// <exception cref="ChangeRefusedException">The platform does not have a language.</exception>
    public Task<string> SetAsync(AppRule rule, string? message, Guid action, CancellationToken cancellationToken) => changes.RunAsync(
        action,
        async recorder =>
        {
            ArgumentNullException.ThrowIfNull(rule);
            var settings = await AppRows.ReadAsync(recorder.Session, cancellationToken);
            var languages = new AppLanguages(settings);
            languages.Check(rule.Target);
            var complete = rule with { Message = languages.Complete(rule.Message, message) };
            foreach (var other in settings.Apps.Rules.Where(other => other.Target == rule.Target))
                await DeleteAsync(recorder, other, cancellationToken);
            await recorder.MakeAsync(
                ReversibleKinds.AppRule, () => InsertAsync(recorder.Session, complete, settings, cancellationToken));
            return $"{rule.Target} is {AppStatuses.NameOf(rule.Status)}";
        },
        cancellationToken);

    /// <summary>Takes rules away.</summary>
    /// <param name="isMeant">Which of those that there are.</param>
    /// <returns>What is no longer said, in some words.</returns>
    /// <exception cref="ChangeRefusedException">There is none.</exception>
    public Task<string> LiftAsync(Func<AppRule, bool> isMeant, Guid action, CancellationToken cancellationToken) => changes.RunAsync(
        action,
        async recorder =>
        {
            var settings = await AppRows.ReadAsync(recorder.Session, cancellationToken);
            var lifted = settings.Apps.Rules.Where(isMeant).ToImmutableArray();
            if (lifted.IsEmpty)
            {
                throw new ChangeRefusedException(
                    "No rule says so of just these builds. `kinow-admin apps list` tells the rules there are.");
            }

            foreach (var rule in lifted) await DeleteAsync(recorder, rule, cancellationToken);
            return string.Join("; ", lifted.Select(static rule => $"{rule.Target} is no longer {AppStatuses.NameOf(rule.Status)}"));
        },
        cancellationToken);

    /// <summary>Says what is released for a platform.</summary>
    /// <param name="change">What is released, of what was.</param>
    /// <returns>What is released, in some words.</returns>
    /// <exception cref="ChangeRefusedException">That makes no sense.</exception>
    public Task<string> ReleaseAsync(
        AppPlatform platform, Func<AppRelease, AppRelease> change, Guid action, CancellationToken cancellationToken) => changes.RunAsync(
        action,
        async recorder =>
        {
            ArgumentNullException.ThrowIfNull(change);
            var settings = await AppRows.ReadAsync(recorder.Session, cancellationToken);
            var after = change(settings.Apps.ReleaseOf(platform) ?? new(platform, null, null, null));
            if (after.Recommended < after.Minimum)
            {
                throw new ChangeRefusedException(
                    $"The recommended build {after.Recommended} is below the first that can be used, {after.Minimum}: give both.");
            }

            await recorder.ChangeAsync(
                ReversibleKinds.AppRelease,
                AppPlatforms.NameOf(platform),
                async () =>
                {
                    await recorder.Session.ExecuteAsync(
                        DeleteRelease, new() { ["Platform"] = AppPlatforms.NameOf(platform) }, cancellationToken);
                    var rows = new BulkRows();
                    rows.Add(AppReleaseTable.Map, after);
                    await rows.FlushAsync(recorder.Session, cancellationToken);
                });
            return after.ToString();
        },
        cancellationToken);

    private static Task DeleteAsync(ChangeRecorder recorder, AppRule rule, CancellationToken cancellationToken) => recorder.ChangeAsync(
        ReversibleKinds.AppRule,
        AppRows.Key(rule.Id),
        () => recorder.Session.ExecuteAsync(DeleteRule, new() { ["Id"] = rule.Id }, cancellationToken));

    private static async Task<string> InsertAsync(
        SqlSession session, AppRule rule, PlatformSettings settings, CancellationToken cancellationToken)
    {
        var id = await AppRows.InsertAsync(session, AppRuleTable.Map, rule, cancellationToken);
        var rows = new BulkRows();
        rows.AddTexts(AppRuleTable.Texts, id, rule, new LanguageIds(settings.Languages));
        await rows.FlushAsync(session, cancellationToken);
        return AppRows.Key(id);
    }
}
