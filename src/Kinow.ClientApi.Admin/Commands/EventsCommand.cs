using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Admin.Events;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>events</c>: says where live events stand, and sets what is told of them.</summary>
internal static class EventsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections)
    {
        var command = new Command("events", "Says where live events stand, and sets what is told of them.")
        {
            List(connections), Set(connections),
        };
        command.Aliases.Add("event");
        return command;
    }

    private static Command List(ConnectionOptions connections)
    {
        var all = new Option<bool>("--all") { Description = "Those that are over too" };
        var command = new Command("list", "Tells the live events, the first to begin first: where each stands, and what is told.") { all };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var events = await new OperatorEvents(await Database.OpenAsync(services, cancellationToken)).ReadAsync(cancellationToken);
            var now = TimeProvider.System.GetUtcNow();
            foreach (var item in events.Where(item => parsed.GetValue(all) || item.Schedule.StateAt(now) != LiveState.Ended))
                await parsed.InvocationConfiguration.Output.WriteLineAsync(LiveEventText.Of(item, now));
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Set(ConnectionOptions connections)
    {
        var id = new Argument<long>("id") { Description = "The live event" };
        var settings = new Argument<string[]>("settings")
        {
            Description = $"What is set, such as state=live score=2:1 viewers=120000 value.possession=54: {LiveEventSetting.Names}. "
                + "With nothing after the equals sign it is taken away",
            HelpName = "name=value",
            Arity = ArgumentArity.OneOrMore,
        };
        settings.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
            {
                if (LiveEventSetting.Parse(token.Value) is not { } setting)
                    result.AddError($"What is set is a name, an equals sign and a value, such as score=2:1, not {token.Value}.");
                else if (setting.Fault is { } fault) result.AddError(fault);
            }
        });
        var command = new Command("set", "Sets what is told of a live event. Apps see it within a second.") { id, settings };
        return ReversibleCommand.Of(
            command,
            "events set",
            connections,
            parsed =>
            [
                ("event", parsed.GetValue(id).ToString(CultureInfo.InvariantCulture)),
                .. Read(parsed).Select(static setting => (setting.Name, (string?)setting.Text)),
            ],
            (run, parsed, cancellationToken) =>
                new OperatorEvents(run.Database).SetAsync(parsed.GetValue(id), [.. Read(parsed)], run.Action.Id, cancellationToken));

        IEnumerable<LiveEventSetting> Read(ParseResult parsed) =>
            (parsed.GetValue(settings) ?? []).Select(LiveEventSetting.Parse).OfType<LiveEventSetting>();
    }
}
