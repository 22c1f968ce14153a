using Kinow.ClientApi.Sql.Schema;

namespace Kinow.ClientApi.Sql.Tests;

public sealed class SqlScriptTests
{
    [Theory]
    [InlineData("SELECT 1; SELECT 2;", "SELECT 1|SELECT 2")]
    [InlineData("SELECT 1; -- ; not here\n# ; nor here\n/* ; */ SELECT 2", "SELECT 1|-- ; not here\n# ; nor here\n/* ; */ SELECT 2")]
    [InlineData("SELECT ';', \";\", `;`; SELECT 'it''s; \\'; so';", "SELECT ';', \";\", `;`|SELECT 'it''s; \\'; so'")]
    [InlineData("SELECT 5--1; SELECT 2", "SELECT 5--1|SELECT 2")]
    [InlineData("  ;;\n-- only words\n;", "")]
    [InlineData("START TRANSACTION; BEGIN; COMMIT;", "START TRANSACTION|BEGIN|COMMIT")]
    [InlineData("SELECT CASE WHEN 1 THEN 2 END; DROP TABLE IF EXISTS a; SELECT 1", "SELECT CASE WHEN 1 THEN 2 END|DROP TABLE IF EXISTS a|SELECT 1")]
    public void Statements_end_at_semicolons_that_are_no_text(string script, string statements) =>
        Assert.Equal(statements, string.Join('|', SqlScript.Split(script)));

    [Theory]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW SET @x = 1")]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW IF (NEW.id > 1) THEN CALL b(); CALL c(); END IF")]
    [InlineData("CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW BEGIN SET @x = IF(1, 2, 3); IF @x THEN CALL b(); ELSEIF 1 THEN CALL c(); ELSE IF 1 THEN DO 1; END IF; END IF; END")]
    [InlineData("CREATE PROCEDURE p() BEGIN DECLARE i INT; l: LOOP SET i = REPEAT('a', 3); LEAVE l; END LOOP; WHILE i < 3 DO SET i = i + 1; END WHILE; REPEAT SET i = 1; UNTIL 1 END REPEAT; END")]
    [InlineData("create definer = root@localhost procedure p() begin case 1 when 1 then select case when 1 then 2 end; else begin end; end case; end")]
    public void A_stored_program_is_one_statement(string program)
    {
        Assert.Equal([program, "SELECT 1"], SqlScript.Split($"{program};\nSELECT 1;"));
        Assert.Equal(["SELECT 1", program], SqlScript.Split($"SELECT 1; {program}"));
    }

    [Fact]
    public void The_files_of_the_schema_are_cut_where_their_statements_begin()
    {
        foreach (var file in Migration.All)
        {
            Assert.All(SqlScript.Split(file.Sql), static statement => Assert.Matches("(?m)^(CREATE|ALTER) ", statement));
            Assert.Equal(
                file.Sql.Split('\n').Count(
                    static line =>
                        line.StartsWith("CREATE ", StringComparison.Ordinal) || line.StartsWith("ALTER ", StringComparison.Ordinal)),
                SqlScript.Split(file.Sql).Count);
        }
    }
}
