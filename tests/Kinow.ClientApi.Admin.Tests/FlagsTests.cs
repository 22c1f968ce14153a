using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator sets values and switches of apps, each of one type.</summary>
public sealed class FlagsTests
{
    private const string Values =
        "SELECT CONCAT_WS(' ', name, type, value, COALESCE(platform, 'all'), builds, COALESCE(country, '-'), COALESCE(language, '-')) "
        + "FROM app_value WHERE id > 6 ORDER BY name, id";

    [ServerFact(Server.MySql)]
    public async Task A_value_is_set_for_some_builds_in_its_type_and_unset()
    {
        await using var database = await AppDatabase.StartAsync();
        await database.DoneAsync("flags", "set", "kids", "TRUE");
        await database.DoneAsync("flags", "set", "kids", "false", "--app", "tizen", "--build", "<3", "--country", "FR", "--language", "fr");
        await database.DoneAsync("flags", "set", "rows", "12");
        await database.DoneAsync("flags", "set", "rows", "+14");
        await database.DoneAsync("flags", "set", "ratio", ".5");
        await database.DoneAsync("flags", "set", "motto", "12", "--type", "string");
        Assert.Equal(
            [
                "kids boolean true all * - -", "kids boolean false tizen <3.0 FR fr", "motto string 12 all * - -",
                "ratio float 0.5 all * - -", "rows int 14 all * - -",
            ],
            await database.QueryAsync(Values));
        Assert.Contains(
            "kids = false (boolean) for tizen <3.0, country FR, language fr", await database.ListAsync("flags"), StringComparison.Ordinal);

        // A name is of one type, whatever the value looks like.
        Assert.Equal(
            "kids is of type boolean, and 3 is no value of that.",
            await database.RefusedAsync("flags", "set", "kids", "3", "--app", "ios"));
        Assert.StartsWith(
            "kids is of type boolean for other builds",
            await database.RefusedAsync("flags", "set", "kids", "3", "--app", "ios", "--type", "int"),
            StringComparison.Ordinal);
        await database.DoneAsync("flags", "set", "motto", "true");
        Assert.StartsWith(
            "The platform has no language de",
            await database.RefusedAsync("flags", "set", "x", "1", "--language", "de"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "kids has no value for ios *", await database.RefusedAsync("flags", "unset", "kids", "--app", "ios"), StringComparison.Ordinal);
        await database.DoneAsync("flags", "unset", "rows");
        await database.DoneAsync("flags", "unset", "kids", "--all");
        Assert.Equal(["motto boolean true all * - -", "ratio float 0.5 all * - -"], await database.QueryAsync(Values));
        await database.DoneAsync("undo");
        Assert.Equal(
            ["kids boolean true all * - -", "kids boolean false tizen <3.0 FR fr"], (await database.QueryAsync(Values))[..2]);
    }
}
