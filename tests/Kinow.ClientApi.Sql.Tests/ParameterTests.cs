using Kinow.ClientApi.Sql.Connections;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Sql.Tests;

/// <summary>A name that no value is given for is an error, not NULL.</summary>
public sealed class ParameterTests
{
    private static readonly SqlArguments Id = new() { ["Id"] = 1L };

    [Theory]
    [InlineData("SELECT 1", null)]
    [InlineData("SELECT * FROM a WHERE id = @Id AND b > @Id", null)]
    [InlineData("SELECT * FROM a WHERE id = @Id AND b = @Name", "Name")]
    [InlineData("SELECT * FROM a WHERE id = @id", "id")]
    [InlineData("SELECT * FROM a WHERE id=@Ids", "Ids")]
    [InlineData("SELECT * FROM a WHERE id = @I", "I")]
    [InlineData("SELECT @Id_0", "Id_0")]
    [InlineData("INSERT INTO a VALUES (@Id,@b)", "b")]
    [InlineData("SET @`bulk` = 1; SELECT @Id", null)]
    [InlineData("SELECT @@session.sql_mode, @@version, @Id", null)]
    [InlineData("SELECT 'me@example.org', \"a@b\", `c@d`", null)]
    [InlineData("SELECT 'it''s @x', 'it\\'s @y', \"say \"\"@z\"\"\"", null)]
    [InlineData("SELECT 'it''s', @x", "x")]
    [InlineData("SELECT '\\\\', @x", "x")]
    [InlineData("SELECT `\\`, @x", "x")]
    [InlineData("SELECT 1 -- don't ask for @x\n, @Id", null)]
    [InlineData("SELECT 1 -- don't\n, @y", "y")]
    [InlineData("SELECT 1 # don't ask for @x\n, @y", "y")]
    [InlineData("SELECT /* don't ask for @x */ @y", "y")]
    [InlineData("SELECT a->'$.b', 1 - 1, 4 / 2, 1--1, @y", "y")]
    [InlineData("SELECT 'open @x", null)]
    [InlineData("SELECT @", null)]
    public void The_first_name_without_a_value_is_found(string sql, string? name) => Assert.Equal(name, SqlText.FindUnbound(sql, Id));

    [Fact]
    public void Without_values_every_name_lacks_one()
    {
        Assert.Equal("Id", SqlText.FindUnbound("SELECT @Id", null));
        Assert.Null(SqlText.FindUnbound("SELECT '@Id'", null));
    }

    [ServerFact(Server.MySql)]
    public async Task A_mistyped_name_is_an_error_in_every_kind_of_statement()
    {
        await using var database = await TestDatabase.CreateAsync(migrate: false);
        await database.Source.CreateDatabaseAsync();
        SqlArguments values = new() { ["Id"] = 1L, ["Ids"] = new long[] { 1 } };

        await RefusedAsync(() => database.QueryAsync<long?>("SELECT @Idd", values), "@Idd");
        await RefusedAsync(() => database.QueryAsync<long?>("SELECT 1 WHERE 1 IN @Idds", values), "@Idds");
        await RefusedAsync(() => database.ExecuteAsync("DO @Id", null), "@Id");
        await RefusedAsync(
            () => database.Sql.UseAsync(
                async session =>
                {
                    var batch = new SqlBatch(session, values);
                    batch.Add("SELECT @Id", static row => row.GetInt64(0));
                    batch.Add("SELECT @Other", static row => row.GetInt64(0));
                    await batch.RunAsync(default);
                    return true;
                },
                default),
            "@Other");
        Assert.Equal([1L], await database.QueryAsync<long?>("SELECT @Id WHERE 1 IN @Ids", values));
    }

    private static async Task RefusedAsync(Func<Task> run, string name) =>
        Assert.Contains($"no value for {name}.", (await Assert.ThrowsAsync<ArgumentException>(run)).Message, StringComparison.Ordinal);
}
