using System.Data.Common;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>An operator who mistypes a switch of an app is told so: a rule that nobody can read would block nobody.</summary>
public sealed class AppTests
{
    [ServerTheory(Server.MySql)]
    [InlineData("INSERT INTO app_rule (status, builds) VALUES ('blocked', '5.x')")]
    [InlineData("INSERT INTO app_rule (status, builds) VALUES ('blocked', '')")]
    [InlineData("INSERT INTO app_rule (status, builds) VALUES ('blocked', '< 5.2')")]
    [InlineData("INSERT INTO app_rule (status, builds) VALUES ('stopped', '*')")]
    [InlineData("INSERT INTO app_rule (status, platform) VALUES ('blocked', 'symbian')")]
    [InlineData("INSERT INTO app_release (platform, minimum_build) VALUES ('ios', 'latest')")]
    [InlineData("INSERT INTO app_value (name, type, value) VALUES ('a', 'int', '4.5')")]
    [InlineData("INSERT INTO app_value (name, type, value) VALUES ('a', 'boolean', '1')")]
    [InlineData("INSERT INTO app_value (name, type, value) VALUES ('a', 'float', 'NaN')")]
    public async Task What_cannot_be_read_is_not_stored(string statement)
    {
        await using var database = await TestDatabase.CreateAsync();
        await Assert.ThrowsAnyAsync<DbException>(() => database.ExecuteAsync(statement));
    }

    [ServerTheory(Server.MySql)]
    [InlineData("INSERT INTO app_rule (status, builds) VALUES ('blocked', '>=5.0  <5.2')")]
    [InlineData("INSERT INTO app_rule (status, builds) VALUES ('maintenance', '5.2.1')")]
    [InlineData("INSERT INTO app_value (name, type, value) VALUES ('a', 'float', '-2.5')")]
    [InlineData("INSERT INTO app_value (name, type, value) VALUES ('a', 'string', '')")]
    public async Task What_can_be_read_is(string statement)
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal(1, await database.ExecuteAsync(statement));
    }
}
