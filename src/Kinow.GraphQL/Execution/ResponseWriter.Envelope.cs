using System.Collections.Immutable;
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
        WriteCost();
        Raw((byte)'}');
    }

    /// <summary>Writes a response without data.</summary>
    internal void Reject(ImmutableArray<GraphQLError> errors)
    {
        Clear(LargestKept);
        Raw((byte)'{');
        WriteErrors(errors, "\"errors\":["u8);
        WriteCost();
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
    private void WriteCost()
    {
        if (state?.ReportedCost is not { } cost) return;
        Raw(",\"extensions\":{\"cost\":{\"requested\":"u8);
        Number(cost);
        if (state.Services.Options.MaxCost > 0)
        {
            Raw(",\"maximum\":"u8);
            Number(state.Services.Options.MaxCost);
        }

        Raw("}}"u8);
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
