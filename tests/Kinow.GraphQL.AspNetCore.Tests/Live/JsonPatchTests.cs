using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.GraphQL.AspNetCore.Live.Patching;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>A patch makes of one value the other, whatever both are.</summary>
public sealed class JsonPatchTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""", "[]")]
    [InlineData("""{"a":1}""", """{"a":2}""", """[{"op":"replace","path":"/a","value":2}]""")]
    [InlineData("""{"a":1}""", """{"b":null}""", """[{"op":"remove","path":"/a"},{"op":"add","path":"/b","value":null}]""")]
    [InlineData("""{"a":[1,2,3]}""", """{"a":[2,3]}""", """[{"op":"remove","path":"/a/0"}]""")]
    [InlineData("""{"a":[1,2,3]}""", """{"a":[0,1,2,3]}""", """[{"op":"add","path":"/a/0","value":0}]""")]
    [InlineData("""{"a":[{"x":1},{"x":2}]}""", """{"a":[{"x":1},{"x":3}]}""", """[{"op":"replace","path":"/a/1/x","value":3}]""")]
    [InlineData("""{"a/b":1,"c~d":1}""", """{"a/b":2,"c~d":2}""", """[{"op":"replace","path":"/a~1b","value":2},{"op":"replace","path":"/c~0d","value":2}]""")]
    [InlineData("""{"a":1}""", "null", """[{"op":"replace","path":"","value":null}]""")]
    public void It_says_what_has_changed(string before, string after, string patch) => Assert.Equal(patch, Between(before, after));

    [Fact]
    public void Applied_in_order_it_makes_the_second_of_the_first()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var before = Make(random, 4);
            var after = random.Next(4) == 0 ? Make(random, 4) : Mutate(random, before?.DeepClone());
            var patched = Apply(before?.DeepClone(), JsonNode.Parse(Between(Text(before), Text(after)))!.AsArray());
            Assert.True(JsonNode.DeepEquals(after, patched), $"{Text(before)} → {Text(after)} by {Between(Text(before), Text(after))}");
        }
    }

    private static string Between(string before, string after)
    {
        using var was = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        return Encoding.UTF8.GetString(JsonPatch.Between(was.RootElement, now.RootElement));
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static JsonNode? Make(Random random, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => null,
        1 => random.Next(5),
        2 => "text/~" + random.Next(3),
        3 => random.Next(2) == 0,
        4 => new JsonArray([.. Enumerable.Range(0, random.Next(5)).Select(_ => Make(random, depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(4)).Select(i => KeyValuePair.Create("k/~" + i, Make(random, depth - 1)))),
    };

    private static JsonNode? Mutate(Random random, JsonNode? node)
    {
        switch (node)
        {
            case JsonArray { Count: > 0 } list:
                var at = random.Next(list.Count);
                var taken = list[at]?.DeepClone();
                list.RemoveAt(at);
                if (random.Next(2) == 0) list.Insert(random.Next(list.Count + 1), Mutate(random, taken));
                return list;
            case JsonObject { Count: > 0 } map:
                var name = map.ElementAt(random.Next(map.Count)).Key;
                var value = map[name]?.DeepClone();
                map.Remove(name);
                if (random.Next(3) > 0) map[name] = Mutate(random, value);
                return map;
            default:
                return Make(random, 2);
        }
    }

    private static JsonNode? Apply(JsonNode? document, JsonArray patch)
    {
        foreach (var operation in patch)
        {
            var path = operation!["path"]!.GetValue<string>();
            var value = operation["value"]?.DeepClone();
            if (path is "")
            {
                document = value;
                continue;
            }

            string[] names = [.. path[1..].Split('/').Select(static name => name.Replace("~1", "/").Replace("~0", "~"))];
            var parent = names[..^1].Aggregate(document, static (node, name) => node is JsonArray list ? list[int.Parse(name)] : node![name]);
            var isAdd = operation["op"]!.GetValue<string>() == "add";
            var isRemove = operation["op"]!.GetValue<string>() == "remove";
            if (parent is JsonArray items)
            {
                var index = int.Parse(names[^1]);
                if (!isAdd) items.RemoveAt(index);
                if (!isRemove) items.Insert(index, value);
            }
            else
            {
                Assert.Equal(isAdd, !parent!.AsObject().ContainsKey(names[^1]));
                if (isRemove) parent.AsObject().Remove(names[^1]);
                else parent[names[^1]] = value;
            }
        }

        return document;
    }
}
