using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Kinow.GraphQL.Execution;

/// <content>The response map around the data (specification section 7.1).</content>
public sealed partial class ResponseWriter
{
    // Buffers of larger responses go back to the shared pool.
    private const int LargestKept = 1 << 20;

    /// <summary>Starts the response.</summary>
    internal void Open() => Raw("{\"data\":"u8);

    /// <summary>Ends the response with the errors that were met.</summary>
    internal void Close()
    {
        WriteErrors(Errors, ",\"errors\":["u8);
        WriteExtensions();
        Raw((byte)'}');
    }

    /// <summary>Writes a response without data.</summary>
    internal void Reject(ImmutableArray<GraphQLError> errors)
    {
        Clear(LargestKept);
        Raw((byte)'{');
        WriteErrors(errors, "\"errors\":["u8);
        WriteExtensions();
        Raw((byte)'}');
    }

    /// <summary>Merges two adjacent objects into one.</summary>
    internal void Join(int offset)
    {
        var second = Written[offset..].Span;
        Overwrite(offset - 1, (byte)',');
        second[1..].CopyTo(MemoryMarshal.AsMemory(Written)[offset..].Span);
        Length--;
    }

    /// <summary>Clears the response.</summary>
    internal void Release()
    {
        Clear(LargestKept);
        Errors.Clear();
        Array.Clear(path);
        state = null!;
    }

    // A request that was refused before it began has no state and no price.
    private void WriteExtensions()
    {
        if (state is null) return;
        var (cost, dependencies) = (state.ReportedCost, state.Context.DependencyReport);
        if (cost is null && dependencies is null) return;
        Raw(",\"extensions\":{"u8);
        if (cost is { } price) WriteCost(price);
        if (dependencies is not null) WriteDependencies(dependencies, isFirst: cost is null);
        Raw((byte)'}');
    }

    private void WriteCost(double cost)
    {
        Raw("\"cost\":{\"requested\":"u8);
        Number(cost);
        if (state.Services.Options.MaxCost > 0)
        {
            Raw(",\"maximum\":"u8);
            Number(state.Services.Options.MaxCost);
        }

        Raw((byte)'}');
    }

    private void WriteDependencies(DependencyReport report, bool isFirst)
    {
        if (!isFirst) Raw((byte)',');
        Raw("\"dependencies\":{\"keys\":["u8);
        for (var i = 0; i < report.Keys.Count; i++)
        {
            if (i > 0) Raw((byte)',');
            String(report.Keys[i]);
        }

        Raw("],\"until\":"u8);
        if (report.Until is { } until) String(until.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        else Raw("null"u8);
        Raw((byte)'}');
    }

    private void WriteErrors(IReadOnlyList<GraphQLError> errors, ReadOnlySpan<byte> opening)
    {
        for (var i = 0; i < errors.Count; i++)
        {
            if (i == 0) Raw(opening);
            else Raw((byte)',');
            errors[i].Write(this);
        }

        if (errors.Count > 0) Raw((byte)']');
    }
}
