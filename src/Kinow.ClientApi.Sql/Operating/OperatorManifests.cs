using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Registers the operations that builds of apps were made with.</summary>
public sealed class OperatorManifests(SqlDatabase database)
{
    private const string Delete = "DELETE FROM app_manifest WHERE platform = @Platform AND build = @Build";

    private static readonly string ByKey = $"{RegisteredOperationTable.Map.Query} WHERE operation_key = @Key";
    private static readonly string ByIds = $"{RegisteredOperationTable.Map.Query} WHERE id IN @Ids ORDER BY id";

    private readonly OperatorChanges changes = new(database);

    /// <summary>What is registered: what apps are told, with their manifests, and the operations of all of these.</summary>
    public Task<(AppSettings Apps, ImmutableArray<RegisteredOperation> Operations)> ReadAsync(CancellationToken cancellationToken) =>
        database.UseAsync(
            async session =>
            {
                var apps = (await AppRows.ReadAsync(session, cancellationToken)).Apps;
                long[] ids = [.. apps.Manifests.SelectMany(static manifest => manifest.Operations).Distinct().Order()];
                var operations = await session.QueryAsync(
                    ByIds, new() { ["Ids"] = ids }, RegisteredOperationTable.Map.Reading(), cancellationToken);
                return (apps, operations.ToImmutableArray());
            },
            cancellationToken);

    /// <summary>Registers operations for a build, in the place of those that it had.</summary>
    /// <param name="operations">The operations, whose identifiers are not looked at.</param>
    /// <returns>What was registered, in some words.</returns>
    /// <exception cref="ChangeRefusedException">A key stands for another operation in some build.</exception>
    public Task<string> PublishAsync(
        AppPlatform platform,
        BuildVersion build,
        IReadOnlyCollection<RegisteredOperation> operations,
        Guid action,
        CancellationToken cancellationToken) => changes.RunAsync(
        action,
        async recorder =>
        {
            ArgumentNullException.ThrowIfNull(operations);
            var (ids, added) = (new List<long>(), 0);
            foreach (var operation in operations)
            {
                var known = await FindAsync(recorder.Session, operation, cancellationToken);
                ids.Add(known ?? await AppRows.InsertAsync(
                    recorder.Session, RegisteredOperationTable.Map, operation with { Id = 0 }, cancellationToken));
                if (known is null) added++;
            }

            var manifest = new AppManifest(platform, build, [.. ids.Distinct().Order()]);
            await ReplaceAsync(recorder, platform, build, manifest, cancellationToken);
            return $"{manifest} has {manifest.Operations.Length} operations, {added} of them new";
        },
        cancellationToken);

    /// <summary>Takes away what a build was made with.</summary>
    /// <returns>What was taken away, in some words.</returns>
    /// <exception cref="ChangeRefusedException">The build has registered nothing.</exception>
    public Task<string> RetireAsync(AppPlatform platform, BuildVersion build, Guid action, CancellationToken cancellationToken) =>
        changes.RunAsync(
            action,
            async recorder =>
            {
                var apps = (await AppRows.ReadAsync(recorder.Session, cancellationToken)).Apps;
                var manifest = apps.Manifests.FirstOrDefault(known => known.Platform == platform && known.Build == build)
                    ?? throw new ChangeRefusedException(
                        $"{new AppBuild(platform, build)} has registered nothing. `kinow-admin operations list` tells which builds have.");
                await ReplaceAsync(recorder, platform, build, null, cancellationToken);
                return $"{manifest} has no operations any more";
            },
            cancellationToken);

    // Null when nothing is registered under the key.
    private static async Task<long?> FindAsync(SqlSession session, RegisteredOperation operation, CancellationToken cancellationToken)
    {
        var known = await session.FirstAsync(
            ByKey, new() { ["Key"] = operation.Key }, RegisteredOperationTable.Map.Reading(), cancellationToken);
        if (known is not null && known.Text != operation.Text)
        {
            throw new ChangeRefusedException(
                $"The id {operation.Key} stands for another text in a build that is out. Make ids of the texts, as hashes are.");
        }

        return known?.Id;
    }

    private static Task ReplaceAsync(
        ChangeRecorder recorder, AppPlatform platform, BuildVersion build, AppManifest? manifest, CancellationToken cancellationToken) =>
        recorder.ChangeAsync(
            ReversibleKinds.AppManifest,
            new AppBuild(platform, build).ToString(),
            async () =>
            {
                await recorder.Session.ExecuteAsync(
                    Delete,
                    new() { ["Platform"] = AppPlatforms.NameOf(platform), ["Build"] = build.ToString() },
                    cancellationToken);
                if (manifest is null) return;
                var rows = new BulkRows();
                rows.Add(AppManifestTable.Map, manifest);
                await rows.FlushAsync(recorder.Session, cancellationToken);
            });
}
