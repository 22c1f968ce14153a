using System.CommandLine;
using Kinow.ClientApi.Admin.Apps;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>flags</c>: sets values and switches that apps read by name.</summary>
internal static class FlagsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections) => new("flags", "Sets values and switches that apps read by name.")
    {
        List(connections), Set(connections), Unset(connections),
    };

    private static Command List(ConnectionOptions connections)
    {
        var command = new Command("list", "Tells the values of each name, and what they are for.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var apps = await new OperatorApps(await Database.OpenAsync(services, cancellationToken)).ReadAsync(cancellationToken);
            foreach (var value in apps.Values.OrderBy(static value => value.Name, StringComparer.Ordinal).ThenBy(static value => value.Id))
                await parsed.InvocationConfiguration.Output.WriteLineAsync(value.ToString());
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Set(ConnectionOptions connections)
    {
        var name = Name();
        var value = new Argument<string>("value") { Description = $"Such as true, 30 or a text of up to {AppValue.MaxText} characters" };
        var types = AppValueTypes.Names.Text;
        var type = new Option<AppValueType?>("--type")
        {
            Description = $"{types} [what the name has elsewhere, or what the value looks like]",
            HelpName = "type",
            CustomParser = result => Parsed.Value<AppValueType>(result, AppValueTypes.Names.TryFind, $"--type is one of {types}"),
        };
        var (app, target) = (AppArguments.PlatformOption("Only on"), new TargetOptions());
        var command = new Command(
            "set",
            "Sets a value, in the place of what it was for just these builds. Of several of a name, the one that says most closely what it "
            + "is for holds.")
        {
            name, value, type, app,
        };
        target.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!Parsed.TryGet(result, type, out var wished) || wished is not { } given) return;
            if (result.GetResult(value)?.Tokens is not [{ Value: var text }]) return;
            if (AppValueTypes.Normalize(given, text) is null)
                result.AddError($"{text} is no value of the type {AppValueTypes.NameOf(given)}.");
        });
        return ReversibleCommand.Of(
            command,
            "flags set",
            connections,
            parsed =>
            [
                ("name", parsed.GetValue(name)), ("value", parsed.GetValue(value)),
                ("type", parsed.GetValue(type) is { } given ? AppValueTypes.NameOf(given) : null),
                ("builds", target.Read(parsed, parsed.GetValue(app)).ToString()),
            ],
            (run, parsed, cancellationToken) => new OperatorFlags(run.Database).SetAsync(
                parsed.GetRequiredValue(name),
                parsed.GetValue(type),
                parsed.GetRequiredValue(value),
                target.Read(parsed, parsed.GetValue(app)),
                run.Action.Id,
                cancellationToken));
    }

    private static Command Unset(ConnectionOptions connections)
    {
        var (name, app, target) = (Name(), AppArguments.PlatformOption("Only on"), new TargetOptions());
        var all = new Option<bool>("--all") { Description = "All values of the name, whatever they are for" };
        var command = new Command("unset", "Takes a value away: that for all builds, or that for just those that the options say.")
        {
            name, app, all,
        };
        target.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(all) is { Implicit: false } && (result.GetResult(app) is not null || target.AreGiven(result)))
                result.AddError("Say which: either --all, or what the value is for.");
        });
        return ReversibleCommand.Of(
            command,
            "flags unset",
            connections,
            parsed =>
            [
                ("name", parsed.GetValue(name)),
                ("builds", parsed.GetValue(all) ? null : target.Read(parsed, parsed.GetValue(app)).ToString()),
            ],
            (run, parsed, cancellationToken) => new OperatorFlags(run.Database).UnsetAsync(
                parsed.GetRequiredValue(name),
                parsed.GetValue(all) ? null : target.Read(parsed, parsed.GetValue(app)),
                run.Action.Id,
                cancellationToken));
    }

    private static Argument<string> Name()
    {
        var name = new Argument<string>("name") { Description = $"Its name, of up to {AppValue.MaxName} characters" };
        name.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !AppValue.IsName(token.Value))
                result.AddError($"A name has 1 to {AppValue.MaxName} characters and no spaces, unlike \"{token.Value}\".");
        });
        return name;
    }
}
