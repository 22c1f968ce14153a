using System.Globalization;
using Kinow.ClientApi.Admin.Tests.Orders;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Sql.Operating;
using Kinow.ClientApi.Sql.Writing;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator lays out screens by a YAML file, all of it or nothing, and can go back.</summary>
[Collection(OrderDatabase.Environments)]
public sealed class ScreensTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kinow-screens");

    public void Dispose() => folder.Delete(recursive: true);

    [ServerFact(Server.MySql)]
    public async Task What_is_exported_can_be_changed_imported_and_taken_back()
    {
        var isolation = new Isolation();
        var connection = await Servers.MySqlAsync(isolation.Database);
        Assert.Equal(ExitCodes.Done, (await Admin.RunAsync("migrate", "--sql", connection)).Code);
        var file = Path.Combine(folder.FullName, "screens.yaml");

        // Nothing is laid out where there is no platform.
        await File.WriteAllTextAsync(file, "screens: []");
        var early = await RunAsync("import", file);
        Assert.Equal((ExitCodes.Refused, true), (early.Code, early.Error.Contains("There is no platform yet", StringComparison.Ordinal)));

        var sql = new Sql.Connections.SqlDatabase(new Sql.Connections.SqlDataSource(connection));
        var content = GeneratedCatalog.Create(1, 20, Now);
        await new CatalogWriter(sql).WriteAsync(content, null, CancellationToken.None);
        var exported = await RunAsync("export");
        Assert.Equal((ExitCodes.Done, ""), (exported.Code, exported.Error));
        Assert.Contains("  - slug: home\n", exported.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, (await RunAsync("export", "--out", file)).Code);
        Assert.Equal(exported.Output, await File.ReadAllTextAsync(file));

        // The same again changes no row, and tells nobody.
        await ExecuteAsync("DELETE FROM change_log");
        var same = await RunAsync("import", file, "--operator", "ada");
        Assert.Equal((ExitCodes.Done, ""), (same.Code, same.Error));
        Assert.Contains("5 screens, 3 menus and 4 pages", same.Output, StringComparison.Ordinal);
        Assert.Empty(await QueryAsync("SELECT aggregate FROM change_log"));

        // A title changes, a screen goes, another one comes.
        var changed = (await File.ReadAllTextAsync(file)).Replace("en: For the family", "en: All together", StringComparison.Ordinal)
            .Replace("slug: draft", "slug: drawing", StringComparison.Ordinal);
        var other = Path.Combine(folder.FullName, "other.yaml");
        await File.WriteAllTextAsync(other, changed);
        var imported = await RunAsync("import", other, "--operator", "ada");
        Assert.Equal((ExitCodes.Done, ""), (imported.Code, imported.Error));
        Assert.Equal(
            ["screen screen_created", "screen screen_deleted", "screen screen_updated"],
            await QueryAsync("SELECT DISTINCT CONCAT_WS(' ', aggregate, subject) FROM change_log ORDER BY 1"));
        Assert.Equal(changed, await ExportedAsync());
        var stored = await new OperatorLayouts(sql).ReadAsync(default);
        Assert.Equal(
            content.Of(ItemKinds.Screen).Where(static screen => screen.Slug != "draft").Select(static screen => (screen.Id, screen.Slug)).Order(),
            stored.Screens.Where(static screen => screen.Slug != "drawing").Select(static screen => (screen.Id, screen.Slug)).Order());

        // What stood before comes back, ids and all, and goes again.
        var action = imported.Output.TrimEnd()[^36..];
        Assert.Contains($"kinow-admin undo {action}", imported.Output, StringComparison.Ordinal);
        var before = await RowsAsync();
        var undone = await Admin.RunAsync("undo", action, "--sql", connection);
        Assert.Equal((ExitCodes.Done, exported.Output), (undone.Code, await ExportedAsync()));
        Assert.Equal(
            content.Of(ItemKinds.Screen).Select(static screen => (screen.Id, screen.Slug)).Order(),
            (await new OperatorLayouts(sql).ReadAsync(default)).Screens.Select(static screen => (screen.Id, screen.Slug)).Order());
        Assert.Equal(ExitCodes.Done, (await Admin.RunAsync("undo", undone.Output.TrimEnd()[^36..], "--sql", connection)).Code);
        Assert.Equal((changed, before), (await ExportedAsync(), await RowsAsync()));

        // Not over what somebody has laid out since.
        await File.WriteAllTextAsync(other, changed.Replace("en: All together", "en: Everybody", StringComparison.Ordinal));
        Assert.Equal(ExitCodes.Done, (await RunAsync("import", other)).Code);
        var late = await Admin.RunAsync("undo", action, "--sql", connection);
        Assert.Equal((ExitCodes.Refused, true), (late.Code, late.Error.Contains("has changed since", StringComparison.Ordinal)));
        Assert.Equal(ExitCodes.Done, (await Admin.RunAsync("undo", "--sql", connection)).Code);
        Assert.Equal(
            ["screens import refused", "screens import done", "screens import done", "undo done", "undo done",
                "screens import done", "undo refused", "undo done"],
            await QueryAsync("SELECT CONCAT_WS(' ', command, outcome) FROM operator_action ORDER BY id"));

        // An error names its line, and nothing is changed.
        foreach (var (yaml, said) in Wrong())
        {
            await File.WriteAllTextAsync(other, yaml);
            var refused = await RunAsync("import", other);
            Assert.Equal((ExitCodes.Refused, ""), (refused.Code, refused.Output));
            Assert.StartsWith($"other.yaml: {said}", refused.Error, StringComparison.Ordinal);
            Assert.Single(refused.Error.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
        }

        Assert.Equal(changed, await ExportedAsync());
        var missing = await RunAsync("import", Path.Combine(folder.FullName, "nothing.yaml"));
        Assert.Equal((ExitCodes.Usage, true), (missing.Code, missing.Error.StartsWith("nothing.yaml cannot be read", StringComparison.Ordinal)));

        Task<Admin> RunAsync(params string[] args) => Admin.RunAsync(["screens", .. args, "--sql", connection]);

        async Task<string> ExportedAsync() => (await RunAsync("export")).Output;

        async Task<string> RowsAsync() =>
            string.Join('\n', await QueryAsync("SELECT CONCAT_WS(' ', id, position, content) FROM screen ORDER BY id"));

        Task<int> ExecuteAsync(string statement) => sql.UseAsync(session => session.ExecuteAsync(statement, null, default), default);

        Task<List<string>> QueryAsync(string query) => sql.UseAsync(session => session.QueryAsync<string>(query, null, default), default);
    }

    private static IEnumerable<(string Yaml, string Said)> Wrong() =>
    [
        ("screens:\n  - slug: home\n    blocks:\n      - name: a\n        type: carousel\n", "Line 5: 'type' is none of hero-slider"),
        ("screens:\n  - slug: home\n    titel: Start\n", "Line 3: A screen has no 'titel'"),
        ("screens:\n  - slug: home\n   title: x\n", "Line 3: This is not YAML"),
        ("menus:\n  - place: top\n    items:\n      - name: a\n        target: {page: nowhere}\n", "Line 5: There is no page 'nowhere'"),
        ("screens: &all\n  - slug: home\n", "Line 1: Anchors and aliases are not read"),
        ("screens:\n  - slug: home\n    title: {xx: Start}\n", "Line 3: The platform has no language 'xx'"),
        ("", "Line 1: One document is expected"),
        (string.Create(CultureInfo.InvariantCulture, $"pages:\n  - slug: {new string('a', 65)}\n"), "Line 2: 'slug' has up to 64"),
    ];
}
