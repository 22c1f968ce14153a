using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinow.GraphQL.Execution;

/// <content>What is around the data (specification section 7.1).</content>
public sealed partial class ResponseWriter
{
    // Larger responses are rare; their memory goes back to the shared pool.
    private const int LargestKept = 1 << 20;

    /// <summary>Starts the response.</summary>
    internal void Open() => Raw("{\"data\":"u8);

    /// <summary>Ends the response with the errors that were met.</summary>
    internal void Close()
    {
        WriteErrors(Errors, ",\"errors\":["u8);
        Raw((byte)'}');
    }

    /// <summary>Writes a response without data.</summary>
    /// <param name="errors">Why the request was refused; not empty.</param>
    internal void Reject(ImmutableArray<GraphQLError> errors)
    {
        Clear(LargestKept);
        Raw((byte)'{');
        WriteErrors(errors, "\"errors\":["u8);
        Raw((byte)'}');
    }

    /// <summary>Makes one object of two that stand side by side.</summary>
    /// <param name="offset">Where the second object starts.</param>
    internal void Join(int offset)
    {
        var second = Written[offset..].Span;
        Overwrite(offset - 1, (byte)',');
        second[1..].CopyTo(MemoryMarshal.AsMemory(Written)[offset..].Span);
        Length--;
    }

    /// <summary>Lets go of the response's content.</summary>
    internal void Release()
    {
        Clear(LargestKept);
        Errors.Clear();
        Array.Clear(path);
        state = null!;
    }

    private void WriteErrors(IReadOnlyList<GraphQLError> errors, ReadOnlySpan<byte> opening)
    {
        for (var i = 0; i < errors.Count; i++)
        {
            if (i == 0)
            {
                Raw(opening);
            }
            else
            {
                Raw((byte)',');
            }

            errors[i].Write(this);
        }

        if (errors.Count > 0)
        {
            Raw((byte)']');
        }
    }
}
