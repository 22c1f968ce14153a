using System.CommandLine;
using Kinow.ClientApi.Admin.Apps;
using Kinow.ClientApi.Admin.Auditing;
using Kinow.ClientApi.Admin.Connections;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Sql.Operating;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Admin.Commands;

/// <summary><c>apps</c>: says how builds of apps stand, and what is released of them.</summary>
internal static class AppsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ConnectionOptions connections) => new("apps", "Says how builds of apps stand, and switches them off.")
    {
        List(connections), Block(connections), Unblock(connections), Status(connections), Release(connections),
    };

    private static Command List(ConnectionOptions connections)
    {
        var command = new Command("list", "Tells what is released of each app, and which rules say how builds stand.");
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = new ServiceCollection().AddSql(connections.Read(parsed)).BuildServiceProvider();
            var apps = await new OperatorApps(await Database.OpenAsync(services, cancellationToken)).ReadAsync(cancellationToken);
            foreach (var line in AppsText.Write(apps)) await parsed.InvocationConfiguration.Output.WriteLineAsync(line);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Block(ConnectionOptions connections)
    {
        var app = AppArguments.PlatformOrAll();
        var options = new RuleOptions();
        var command = new Command(
            "block",
            "Switches builds off within a second: everything but `app` is refused with APP_BLOCKED and the message. It takes the place of "
            + "what was said of just these builds before.")
        {
            app,
        };
        options.AddTo(command);
        return ReversibleCommand.Of(
            command,
            "apps block",
            connections,
            parsed => options.Arguments(parsed, AppArguments.Read(parsed, app)),
            (run, parsed, cancellationToken) => new OperatorApps(run.Database).SetAsync(
                options.Read(parsed, AppArguments.Read(parsed, app), AppStatus.Blocked),
                options.ReadMessage(parsed),
                run.Action.Id,
                cancellationToken));
    }

    private static Command Unblock(ConnectionOptions connections)
    {
        var app = AppArguments.PlatformOrAll();
        var target = new TargetOptions();
        var command = new Command("unblock", "Lets builds in again that were switched off: all of the app, or those that the options say.")
        {
            app,
        };
        target.AddTo(command);
        return ReversibleCommand.Of(
            command,
            "apps unblock",
            connections,
            parsed => [("builds", target.Read(parsed, AppArguments.Read(parsed, app)).ToString())],
            (run, parsed, cancellationToken) => new OperatorApps(run.Database).LiftAsync(
                rule => rule.Status == AppStatus.Blocked
                    && rule.Target.Platform == AppArguments.Read(parsed, app)
                    && target.Fits(parsed, rule.Target),
                run.Action.Id,
                cancellationToken));
    }

    private static Command Status(ConnectionOptions connections)
    {
        var (app, status) = (AppArguments.PlatformOrAll(), AppArguments.Status());
        var options = new RuleOptions();
        var command = new Command(
            "status",
            "Says how builds stand, in the place of what was said of just these builds before. Of several rules for a build, the gravest "
            + "holds.")
        {
            app, status,
        };
        options.AddTo(command);
        return ReversibleCommand.Of(
            command,
            "apps status",
            connections,
            parsed =>
            [
                ("status", AppStatuses.NameOf(parsed.GetValue(status))), .. options.Arguments(parsed, AppArguments.Read(parsed, app)),
            ],
            (run, parsed, cancellationToken) =>
            {
                var (apps, target) = (new OperatorApps(run.Database), options.ReadTarget(parsed, AppArguments.Read(parsed, app)));
                return parsed.GetValue(status) is AppStatus.Active
                    ? apps.LiftAsync(rule => rule.Target == target, run.Action.Id, cancellationToken)
                    : apps.SetAsync(
                        options.Read(parsed, AppArguments.Read(parsed, app), parsed.GetValue(status)),
                        options.ReadMessage(parsed),
                        run.Action.Id,
                        cancellationToken);
            });
    }

    private static Command Release(ConnectionOptions connections)
    {
        var app = AppArguments.Platform();
        var options = new ReleaseOptions();
        var command = new Command(
            "release", "Says what is released of an app: builds below --minimum have to be updated, those below --recommended should be.")
        {
            app,
        };
        options.AddTo(command);
        return ReversibleCommand.Of(
            command,
            "apps release",
            connections,
            parsed => [("app", AppPlatforms.NameOf(parsed.GetValue(app))), .. options.Arguments(parsed)],
            (run, parsed, cancellationToken) => new OperatorApps(run.Database).ReleaseAsync(
                parsed.GetValue(app), release => options.Change(parsed, release), run.Action.Id, cancellationToken));
    }
}
