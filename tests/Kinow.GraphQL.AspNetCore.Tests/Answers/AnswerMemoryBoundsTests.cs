using System.Text;
using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.Planning;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.GraphQL.AspNetCore.Tests.Answers;

/// <summary>However many different answers pass through: the memory stays as large as it may be, and what is busy stays in it.</summary>
[Collection(AloneCollection.Name)]
public sealed class AnswerMemoryBoundsTests
{
    private const int Passing = 1_000_000;
    private const int Settled = 100_000;

    private static readonly byte[][] Bodies = [new byte[1024], new byte[20 * 1024]];
    private static readonly OperationPlan Plan = new CountedSchema().Executor.Prepare("{ shared }"u8.ToArray()).Plan(null, default).Plan!;

    private readonly AnswerMemory memory = new(new() { MaxAge = TimeSpan.FromDays(1) }, new FakeTimeProvider());

    [Fact]
    public void A_million_others_drive_out_no_busy_answer_and_the_memory_stays_flat()
    {
        AnswerKey[] busy = [KeyOf("home"), KeyOf("film")];
        for (var i = 0; i < busy.Length; i++) Remember(busy[i], Bodies[i]);
        var settled = 0L;
        for (var i = 0; i < Passing; i++)
        {
            Remember(KeyOf($"other {i}"), Bodies[i % Bodies.Length]);
            if (i % 100 == 0) Assert.All(busy, key => Assert.NotNull(memory.Find(key, out _)));
            if (i == Settled) settled = GC.GetTotalMemory(forceFullCollection: true);
        }

        // What earlier tests have left may go meanwhile: only what is added counts.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - settled, long.MinValue, 4_000_000);
        Assert.Null(memory.Find(KeyOf("other 5"), out _));
        Assert.NotNull(memory.Find(KeyOf($"other {Passing - 1}"), out _));
    }

    private static AnswerKey KeyOf(string variables) => new(Plan, Encoding.UTF8.GetBytes(variables), "segment");

    private void Remember(in AnswerKey key, byte[] body)
    {
        Assert.Null(memory.Find(key, out _));
        var pending = memory.Begin(key, out _);
        memory.End(pending, new(body, new(60, CacheScope.Public), 1, pending.Begun));
    }
}
