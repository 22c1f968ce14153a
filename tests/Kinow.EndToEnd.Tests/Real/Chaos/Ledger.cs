namespace Kinow.EndToEnd.Tests.Real.Chaos;

/// <summary>What is in the database of what viewers did.</summary>
internal sealed class Ledger(SqlShell shell)
{
    /// <summary>Waits until as many commands are in the database as were acknowledged, and no more come.</summary>
    public async Task SettleAsync(int expected, TimeSpan patience)
    {
        var deadline = DateTime.UtcNow + patience;
        while (DateTime.UtcNow < deadline && await CountAsync() < expected) await Task.Delay(250);
        for (var last = -1; last != await CountAsync(); await Task.Delay(2_000)) last = await CountAsync();
    }

    /// <summary>How many commands of viewers are in the database, sessions' own aside.</summary>
    public async Task<int> CountAsync() =>
        int.Parse((await shell.QueryAsync("SELECT COUNT(*) FROM command c JOIN customer u ON u.id = c.customer_id WHERE u.lastname = 'Chaos' AND c.kind <> 'save_session'"))[0][0]);

    /// <summary>Everything acknowledged is there exactly once, in order, and nothing else but what nobody knows of.</summary>
    public async Task CheckAsync(Viewer viewer)
    {
        var of = $"customer_id = UUID_TO_BIN('{viewer.Id}')";
        Assert.Equal(viewer.Firstname, Assert.Single(await shell.QueryAsync($"SELECT firstname FROM customer WHERE id = UUID_TO_BIN('{viewer.Id}')"))[0]);

        var bookmarks = await shell.QueryAsync($"SELECT product_id FROM customer_bookmark WHERE {of}");
        Assert.Equal(viewer.Bookmarks, bookmarks.Select(static row => row[0]).Order(StringComparer.Ordinal));

        var devices = await shell.QueryAsync($"SELECT fingerprint, application FROM customer_device WHERE {of}");
        Assert.Equal(viewer.Devices, devices.Select(static row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));

        // In the order they were written, which has to be the order they were told.
        var sessions = (await shell.QueryAsync($"SELECT DATE_FORMAT(date, '%Y-%m-%dT%H:%i:%s.%f') FROM video_stat_session WHERE {of} ORDER BY id"))
            .ConvertAll(static row => row[0][..23] + "Z");
        Assert.Equal(sessions.Order(StringComparer.Ordinal), sessions);
        Assert.Equal(sessions.Distinct(), sessions);
        Assert.Empty(viewer.Sessions.Except(sessions));
        Assert.InRange(sessions.Count, viewer.Sessions.Count + viewer.Beats, viewer.Sessions.Count + viewer.Beats + viewer.Unsure);

        // Identifiers of commands grow with time.
        var rows = await shell.QueryAsync($"SELECT HEX(id) FROM command WHERE {of} AND kind <> 'save_session' ORDER BY date_add");
        var commands = rows.ConvertAll(static row => row[0]);
        Assert.Equal(commands.Order(StringComparer.Ordinal), commands);
        Assert.InRange(commands.Count - 1, viewer.Acknowledged, viewer.Acknowledged + viewer.Unsure);
    }
}
