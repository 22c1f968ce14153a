using System.Text;
using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class MutatedRequestTests
{
    private const int Rounds = 3000;

    private static readonly string[] Seeds =
    [
        """{"query":"query A($n: String) { hello(name: $n) }","variables":{"n":"\u00e9\ud83c\udfac"},"operationName":"A","extensions":{}}""",
        """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}""",
        """{"documentId":"sha256:1","query":null,"variables":{"a":[{"b":[1e400,-0,true,null]}]}}""",
        """[{"query":"{ hello }"}]""",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task No_body_makes_the_server_fail(int seed)
    {
        await using var server = await TestServer.StartAsync(options => options.AutomaticPersistedQueries = true);
        var random = new Random(seed);
        for (var i = 0; i < Rounds; i++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(Seeds[random.Next(Seeds.Length)]), random);
            var content = new ByteArrayContent(body);
            content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

            var answer = await server.SendAsync(
                new(HttpMethod.Post, "/v1/graphql") { Content = content }, "application/graphql-response+json");

            Assert.True(answer.Status < 500, $"{answer.Status} for {Convert.ToHexString(body)}");
            Assert.Equal(JsonValueKind.Object, answer.Json.ValueKind);
            Assert.True(answer.Status == 200 || answer.Code is { Length: > 0 });
        }
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        var bytes = body.ToList();
        for (var changes = random.Next(1, 5); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 30), bytes.Count - at))); break;
                default: bytes.Insert(at, (byte)"{}[]\",:\\$()u0\0"[random.Next(14)]); break;
            }
        }

        return [.. bytes];
    }
}
