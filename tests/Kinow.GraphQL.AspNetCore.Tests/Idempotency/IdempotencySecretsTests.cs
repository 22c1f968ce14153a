using System.Security.Cryptography;
using System.Text;
using Kinow.GraphQL.AspNetCore.Idempotency;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Tests.Idempotency;

public sealed class IdempotencySecretsTests
{
    private const string Key = "8e03978e-40d5-43dd-bc93-6894a57f9324";

    private readonly IdempotencySecrets secrets = new(Key, "ada");

    [Fact]
    public void The_id_tells_callers_and_keys_apart()
    {
        string[] ids =
        [
            secrets.Id, new IdempotencySecrets(Key, "bob").Id, new IdempotencySecrets(Key, "").Id, new IdempotencySecrets(Key + "x", "ada").Id,
        ];

        Assert.Equal(ids, ids.Distinct());
        Assert.All(ids, static id => Assert.Matches("^[0-9a-f]{64}$", id));
        Assert.Equal(secrets.Id, new IdempotencySecrets(Key, "ada").Id);
        Assert.DoesNotContain(Key, secrets.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Scope_and_key_are_no_one_text() =>
        Assert.NotEqual(new IdempotencySecrets("0123456789abcdef", "ad").Id, new IdempotencySecrets("a0123456789abcdef"[1..], "ada").Id);

    [Fact]
    public void The_fingerprint_tells_requests_apart_and_takes_the_key()
    {
        string[] prints =
        [
            Print("mutation A { touch }", "A", "{}"), Print("mutation A { touch } ", "A", "{}"), Print("mutation A { touch }", "B", "{}"),
            Print("mutation A { touch }", null, "{}"), Print("mutation A { touch }", "A", """{"a":1}"""),
            Print("mutation A { touch }A", "", "{}"),
            Convert.ToHexString(new IdempotencySecrets(Key, "bob").Fingerprint("mutation A { touch }"u8, "A", "{}"u8)),
        ];

        Assert.Equal(prints, prints.Distinct());
        Assert.Equal(prints[0], Print("mutation A { touch }", "A", "{}"));

        string Print(string document, string? name, string variables) => Convert.ToHexString(
            secrets.Fingerprint(Encoding.UTF8.GetBytes(document), name, Encoding.UTF8.GetBytes(variables)));
    }

    [Fact]
    public void An_answer_is_opened_by_the_key_for_its_request_alone()
    {
        var answer = """{"data":{"signin":{"accessToken":"secret"}}}"""u8.ToArray();
        var box = secrets.Seal(answer, [1, 2, 3]);

        Assert.Equal(answer, new IdempotencySecrets(Key, "ada").Open(box, [1, 2, 3]));
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(box), StringComparison.Ordinal);
        Assert.NotEqual(box, secrets.Seal(answer, [1, 2, 3]));
        Assert.ThrowsAny<CryptographicException>(() => secrets.Open(box, [1, 2, 4]));
        Assert.ThrowsAny<CryptographicException>(() => new IdempotencySecrets(Key, "bob").Open(box, [1, 2, 3]));
        Assert.ThrowsAny<CryptographicException>(() => secrets.Open(box[..20], [1, 2, 3]));
        box[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => secrets.Open(box, [1, 2, 3]));
    }

    [Theory]
    [InlineData(ResponseKind.Success, null, "{}")]
    [InlineData(ResponseKind.Failed, "BAD_USER_INPUT", """{"data":null}""")]
    [InlineData(ResponseKind.Partial, "FORBIDDEN", "")]
    public void An_answer_is_read_as_it_was_written(ResponseKind kind, string? code, string body)
    {
        var read = RecordedAnswer.Read(new RecordedAnswer(kind, code, Encoding.UTF8.GetBytes(body)).Write());

        Assert.Equal((kind, code, body), (read.Kind, read.ErrorCode, Encoding.UTF8.GetString(read.Body.Span)));
    }
}
