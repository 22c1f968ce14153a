using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Changes the values and switches that apps read by name.</summary>
public sealed class OperatorFlags(SqlDatabase database)
{
    private const string Delete = "DELETE FROM app_value WHERE id = @Id";

    private readonly OperatorChanges changes = new(database);

    /// <summary>Sets a value, in the place of what it was for just these builds before.</summary>
    /// <param name="type">What it is; null for what it is elsewhere, or else what the text looks like.</param>
    /// <param name="text">The value as a person writes it.</param>
    /// <returns>What was set, in some words.</returns>
    /// <exception cref="ChangeRefusedException">It is no value of the type, or the name has values of another type.</exception>
    public Task<string> SetAsync(
        string name,
        AppValueType? type,
        string text,
        AppTarget target,
        Guid action,
        CancellationToken cancellationToken) => changes.RunAsync(
        action,
        async recorder =>
        {
            var settings = await AppRows.ReadAsync(recorder.Session, cancellationToken);
            new AppLanguages(settings).Check(target);
            var named = settings.Apps.Values.Where(value => value.Name == name).ToImmutableArray();
            var others = named.Where(value => value.Target != target).Select(static value => (AppValueType?)value.Type).FirstOrDefault();
            var own = type ?? others ?? AppValueTypes.Guess(text);
            if (others is { } other && other != own)
            {
                throw new ChangeRefusedException(
                    $"{name} is of type {AppValueTypes.NameOf(other)} for other builds, and apps read one type: unset these first.");
            }

            var value = new AppValue
            {
                Id = 0,
                Name = name,
                Type = own,
                Text = AppValueTypes.Normalize(own, text)
                    ?? throw new ChangeRefusedException($"{name} is of type {AppValueTypes.NameOf(own)}, and {text} is no value of that."),
                Target = target,
            };
            foreach (var before in named.Where(value => value.Target == target)) await DeleteAsync(recorder, before, cancellationToken);
            await recorder.MakeAsync(
                ReversibleKinds.AppValue,
                async () => AppRows.Key(await AppRows.InsertAsync(recorder.Session, AppValueTable.Map, value, cancellationToken)));
            return value.ToString();
        },
        cancellationToken);

    /// <summary>Takes values away.</summary>
    /// <param name="target">Which builds' value; null for all of the name.</param>
    /// <returns>What was taken away, in some words.</returns>
    /// <exception cref="ChangeRefusedException">There is none.</exception>
    public Task<string> UnsetAsync(string name, AppTarget? target, Guid action, CancellationToken cancellationToken) => changes.RunAsync(
        action,
        async recorder =>
        {
            var settings = await AppRows.ReadAsync(recorder.Session, cancellationToken);
            var unset = settings.Apps.Values
                .Where(value => value.Name == name && (target is null || value.Target == target))
                .ToImmutableArray();
            if (unset.IsEmpty)
            {
                throw new ChangeRefusedException(
                    $"{name} has no value for {target?.ToString() ?? "anything"}. `kinow-admin flags list` tells the values there are.");
            }

            foreach (var value in unset) await DeleteAsync(recorder, value, cancellationToken);
            return string.Join("; ", unset.Select(static value => $"no longer {value}"));
        },
        cancellationToken);

    private static Task DeleteAsync(ChangeRecorder recorder, AppValue value, CancellationToken cancellationToken) => recorder.ChangeAsync(
        ReversibleKinds.AppValue,
        AppRows.Key(value.Id),
        () => recorder.Session.ExecuteAsync(Delete, new() { ["Id"] = value.Id }, cancellationToken));
}
